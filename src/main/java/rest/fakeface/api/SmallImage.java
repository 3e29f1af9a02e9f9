package rest.fakeface.api;

/**
 * An image in memory.
 *
 * @param bytes those of its file, which nobody changes
 */
@SuppressWarnings("ArrayRecordComponent") // No image is compared with another.
record SmallImage(ImageHead head, byte[] bytes) {}
