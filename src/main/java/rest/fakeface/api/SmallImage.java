package rest.fakeface.api;

/**
 * An image in memory.
 *
 * @param bytes the bytes of its file, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // No image is compared with another.
record SmallImage(ImageHead head, byte[] bytes) {}
