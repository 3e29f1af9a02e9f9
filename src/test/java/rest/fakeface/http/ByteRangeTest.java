package rest.fakeface.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of RFC 9110, section 14.1.2, and its examples for a file of 10,000 bytes. */
class ByteRangeTest {

  @ParameterizedTest
  @CsvSource({
    "bytes=0-499, 0, 499",
    "bytes=500-999, 500, 999",
    "bytes=0-0, 0, 0",
    "bytes=9999-9999, 9999, 9999",
    "bytes=9500-, 9500, 9999",
    "bytes=0-, 0, 9999",
    "bytes=-500, 9500, 9999",
    "bytes=-1, 9999, 9999",
    "bytes=-10000, 0, 9999",
    "' bytes=0-499 ', 0, 499"
  })
  void partOfTheFileIsNamedByItsFirstAndLastByte(String header, long first, long last) {
    ByteRange range = ByteRange.parse(header, 10_000).orElseThrow();

    assertThat(range).isEqualTo(new ByteRange(first, last));
    assertThat(range.isSatisfiable()).isTrue();
    assertThat(range.length()).isEqualTo(last - first + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=9500-10000, 9500",
    "bytes=9999-999999999999999999, 9999",
    "bytes=-10001, 0",
    "bytes=-999999999999999999, 0"
  })
  void rangeThatReachesBeyondTheFileEndsWithIt(String header, long first) {
    assertThat(ByteRange.parse(header, 10_000)).contains(new ByteRange(first, 9_999));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=10000-",
        "bytes=10000-10000",
        "bytes=10001-20000",
        "bytes=999999999999999999-",
        "bytes=-0"
      })
  void rangeOfNoByteOfTheFileCannotBeSatisfied(String header) {
    assertThat(ByteRange.parse(header, 10_000)).get().returns(false, ByteRange::isSatisfiable);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=0-", "bytes=0-0", "bytes=1-2", "bytes=-1", "bytes=-0"})
  void noRangeOfAnEmptyFileCanBeSatisfied(String header) {
    assertThat(ByteRange.parse(header, 0)).get().returns(false, ByteRange::isSatisfiable);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=0-0,-1",
        "bytes=500-600,601-999",
        "bytes=500-700, 601-999",
        "bytes=0-1,",
        "bytes=2-1",
        "bytes=20000-10000"
      })
  void severalRangesAndReversedOnesAreIgnored(String header) {
    assertThat(ByteRange.parse(header, 10_000)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=1",
        "bytes=--1",
        "bytes=-1-2",
        "bytes=1-2-3",
        "bytes=a-b",
        "bytes=0x0-0x1",
        "bytes=+1-2",
        "bytes=1.0-2",
        "bytes= 0-1",
        "bytes=0 - 1",
        "bytes 0-1",
        "bytes=\u0661-\u0662",
        "bytes=0-99999999999999999999",
        "seconds=0-1",
        "0-1"
      })
  void malformedHeaderIsIgnored(String header) {
    assertThat(ByteRange.parse(header, 10_000)).isEmpty();
  }
}
