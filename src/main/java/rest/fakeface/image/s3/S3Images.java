package rest.fakeface.image.s3;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rest.fakeface.face.FaceName;
import rest.fakeface.image.FaceImage;
import rest.fakeface.image.ImageListener;
import rest.fakeface.image.ImageName;
import rest.fakeface.image.ImageSettings;
import rest.fakeface.image.ImageStore;
import rest.fakeface.image.KeptIn;
import rest.fakeface.image.StoreKind;
import rest.fakeface.image.Thumbnail;
import rest.fakeface.image.Variant;
import rest.fakeface.image.VariantFiles;

/**
 * Stores images in a bucket: one object per variant, under its name below the prefix. Rendered
 * variants are stored in the data directory of each node.
 */
@ApplicationScoped
@KeptIn(StoreKind.S3)
@SuppressWarnings("NullAway.Init") // The container calls open() first.
class S3Images implements ImageStore {

  @Inject BucketSettings settings;
  @Inject ImageSettings images;
  @Inject ImageListener listener;

  BucketAccess access;

  @PostConstruct
  void open() {
    access = new BucketAccess(settings);
  }

  @PreDestroy
  void close() {
    access.close();
  }

  @Override
  public void check() {
    access.check();
  }

  @Override
  public boolean isReachable() {
    return bucket().isReachable();
  }

  @Override
  public void put(FaceName face, FaceImage image) throws IOException {
    // The original last: if it exists, its thumbnail does, too.
    bucket().put(Variant.THUMBNAIL.of(face).toString(), Thumbnail.of(image));
    bucket().put(Variant.ORIGINAL.of(face).toString(), image.jpeg());
    rendered().delete(face);
    listener.stored(face, image);
  }

  @Override
  public boolean holds(FaceName face) throws IOException {
    for (Variant variant : Variant.values()) {
      if (!holds(variant.of(face))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean holdsSome(FaceName face) throws IOException {
    for (Variant variant : Variant.values()) {
      if (holds(variant.of(face))) {
        return true;
      }
    }
    return false;
  }

  private boolean holds(ImageName name) throws IOException {
    return bucket().written(name.toString()).isPresent();
  }

  /** Unknown, because asking the bucket would take too long. */
  @Override
  public boolean mayHold(FaceName face) {
    return true;
  }

  @Override
  public void delete(FaceName face) throws IOException {
    // First, because it does not need the bucket.
    rendered().delete(face);
    for (Variant variant : Variant.values()) {
      bucket().delete(variant.of(face).toString());
    }
  }

  @Override
  public void deleteAll(List<FaceName> faces) throws IOException {
    BucketDeletion.of(faces, this::delete);
  }

  @Override
  public Optional<SeekableByteChannel> open(ImageName name) throws IOException {
    return BucketChannel.open(bucket(), name.toString());
  }

  @Override
  public Optional<byte[]> read(ImageName name) throws IOException {
    return bucket().whole(name.toString());
  }

  /** There are no leftovers, because incompletely written objects do not exist. */
  @Override
  public int sweep(Instant before, Consumer<List<FaceName>> faces) throws IOException {
    new BucketSweep(before, faces).through(bucket());
    return 0;
  }

  /** Older versions did not store images in buckets. */
  @Override
  public boolean mend(FaceBatch batch) {
    return false;
  }

  /**
   * Checks and deletes in two requests, because a bucket cannot do both in one. An image that is
   * stored again in the milliseconds in between is lost.
   */
  @Override
  public boolean deleteOlder(FaceName face, Instant before) throws IOException {
    boolean deleted = false;
    for (Variant variant : Variant.values()) {
      String name = variant.of(face).toString();
      if (bucket().written(name).filter(before::isAfter).isPresent()) {
        bucket().delete(name);
        deleted = true;
      }
    }
    if (deleted) {
      rendered().delete(face);
    }
    return deleted;
  }

  private Bucket bucket() {
    return access.bucket();
  }

  private VariantFiles rendered() {
    return VariantFiles.of(images);
  }
}
