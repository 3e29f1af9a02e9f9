package rest.fakeface.face;

/**
 * The SplitMix64 generator reduced to its output function.
 *
 * <p>Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014;
 * constants of Stafford's variant 13 as in Vigna's public-domain {@code splitmix64.c}.
 */
public final class SplitMix64 {

  /** The odd integer nearest to 2⁶⁴ divided by the golden ratio: the generator's increment. */
  public static final long GAMMA = 0x9e3779b97f4a7c15L;

  private SplitMix64() {}

  /** The finalizer: a bijection of 64 bits in which every input bit affects every output bit. */
  public static long mix(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
