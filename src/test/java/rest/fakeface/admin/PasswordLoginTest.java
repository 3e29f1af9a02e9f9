package rest.fakeface.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import rest.fakeface.admin.LoginThrottleTest.SteppedTime;
import rest.fakeface.client.ClientNetwork;
import rest.fakeface.http.ProblemException;

class PasswordLoginTest {

  private static final InetAddress CLIENT = ClientNetwork.of("2001:db8::1");
  private static final BasicCredential RIGHT = new BasicCredential("admin", "correct horse");
  private static final BasicCredential WRONG = new BasicCredential("admin", "wrong horse");

  private int hashed;
  private final SteppedTime time = new SteppedTime();

  @Test
  void rightCredentialIsHashedOnce() {
    PasswordLogin login = login();

    assertThat(login.isRight(CLIENT, RIGHT)).isTrue();
    assertThat(login.isRight(ClientNetwork.of("192.0.2.1"), RIGHT)).isTrue();
    assertThat(hashed).isEqualTo(1);
  }

  @Test
  void wrongCredentialThatIsRepeatedIsHashedOnce() {
    PasswordLogin login = login();

    for (int i = 0; i < 100; i++) {
      assertThat(login.isRight(CLIENT, WRONG)).isFalse();
    }
    assertThat(hashed).isEqualTo(1);
    assertThat(time.elapsed()).isZero();
  }

  @Test
  void nameIsPartOfWhatIsRemembered() {
    PasswordLogin login = login();
    login.isRight(CLIENT, RIGHT);

    assertThat(login.isRight(CLIENT, new BasicCredential("root", RIGHT.password()))).isFalse();
  }

  @Test
  void rememberedCredentialPassesWhateverElseComes() {
    PasswordLogin login = login();
    login.isRight(CLIENT, RIGHT);
    guess(login, LoginThrottle.AT_ONCE + 5);
    var before = time.elapsed();

    assertThat(login.isRight(CLIENT, RIGHT)).isTrue();
    assertThat(time.elapsed()).isEqualTo(before);
  }

  @Test
  void rightPasswordGetsInAfterGuessesFromTheSameAddress() {
    PasswordLogin login = login();
    guess(login, LoginThrottle.AT_ONCE + 5);
    var before = time.elapsed();

    assertThat(login.isRight(CLIENT, RIGHT)).isTrue();
    assertThat(time.elapsed().minus(before)).isLessThanOrEqualTo(LoginThrottle.PATIENCE);
  }

  @Test
  void passwordThatWasPutOffGetsInWhenItComesAgainDuringAStorm() {
    PasswordLogin[] login = new PasswordLogin[1];
    login[0] =
        new PasswordLogin(
            this::isRight,
            () ->
                new LoginThrottle(
                    time,
                    nanos -> {
                      // While a guess waits for its turn, the administrator logs in twice.
                      assertThatExceptionOfType(ProblemException.class)
                          .isThrownBy(() -> login[0].isRight(CLIENT, RIGHT));
                      assertThat(login[0].isRight(CLIENT, RIGHT)).isTrue();
                      time.park(nanos);
                    }));

    guess(login[0], LoginThrottle.AT_ONCE + 1);

    assertThat(time.elapsed()).isEqualTo(LoginThrottle.PACE);
  }

  private PasswordLogin login() {
    return new PasswordLogin(this::isRight, () -> new LoginThrottle(time, time));
  }

  private boolean isRight(BasicCredential credential) {
    hashed++;
    return credential.equals(RIGHT);
  }

  private static void guess(PasswordLogin login, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(login.isRight(CLIENT, new BasicCredential("admin", "guess " + i))).isFalse();
    }
  }
}
