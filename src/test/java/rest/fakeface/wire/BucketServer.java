package rest.fakeface.wire;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import rest.fakeface.face.FaceName;
import rest.fakeface.face.Gender;
import rest.fakeface.support.AdminPassword;
import rest.fakeface.support.FaceFiles;
import rest.fakeface.support.OnEachServer;
import rest.fakeface.support.RunningServer;
import rest.fakeface.support.S3Server;
import rest.fakeface.support.S3Wire;
import rest.fakeface.support.ServerKind;
import rest.fakeface.support.TestPaths;

/**
 * A server of each kind that stores its images in a bucket, behind a proxy that can be
 * disconnected.
 *
 * @param server the server
 * @param wire the proxy
 * @param bucket the S3 server
 * @param work the directory of the server, with its data and the import directory
 * @param face an imported woman of 35
 */
record BucketServer(RunningServer server, S3Wire wire, S3Server bucket, Path work, FaceName face)
    implements AutoCloseable {

  private static final OnEachServer<BucketServer> STARTED = new OnEachServer<>(BucketServer::start);

  static BucketServer of(ServerKind kind) {
    return STARTED.of(kind);
  }

  private static BucketServer start(ServerKind kind) {
    S3Server bucket = S3Server.started();
    S3Wire wire = new S3Wire(bucket.port());
    Path work = TestPaths.workDirectory("bucket");
    FaceName face = FaceFiles.write(work.resolve("faces"), Gender.FEMALE, 35);
    Map<String, String> settings = new HashMap<>(bucket.settings(wire.port()));
    settings.put("fakeface.portraits.count", "0");
    settings.put("fakeface.import.directory", work.resolve("faces").toString());
    settings.put("fakeface.refresh.interval", "1s");
    settings.put("fakeface.admin.password-hash", AdminPassword.hash());
    RunningServer server = RunningServer.start(kind, work, settings);
    server.await("the face is in", () -> server.http().status("/content/" + face) == 200);
    return new BucketServer(server, wire, bucket, work, face);
  }

  @Override
  public void close() {
    server.close();
    wire.close();
    bucket.close();
  }
}
