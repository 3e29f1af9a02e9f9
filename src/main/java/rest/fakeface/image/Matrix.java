package rest.fakeface.image;

/** A 3 × 3 matrix that converts colours between two spaces. */
final class Matrix {

  private static final int SIDE = 3;

  private final double[] cells;

  /** Creates a matrix from its cells, row by row. */
  Matrix(double... cells) {
    this.cells = cells;
  }

  static Matrix diagonal(double... cells) {
    return new Matrix(cells[0], 0, 0, 0, cells[1], 0, 0, 0, cells[2]);
  }

  static Matrix ofColumns(double[] a, double[] b, double[] c) {
    return new Matrix(a[0], b[0], c[0], a[1], b[1], c[1], a[2], b[2], c[2]);
  }

  double[] column(int column) {
    return new double[] {cells[column], cells[SIDE + column], cells[2 * SIDE + column]};
  }

  double[] times(double[] vector) {
    double[] product = new double[SIDE];
    for (int row = 0; row < SIDE; row++) {
      for (int column = 0; column < SIDE; column++) {
        product[row] += cells[SIDE * row + column] * vector[column];
      }
    }
    return product;
  }

  Matrix times(Matrix other) {
    return ofColumns(times(other.column(0)), times(other.column(1)), times(other.column(2)));
  }

  /** The inverse; its cells are not finite if the matrix is singular. */
  Matrix inverse() {
    double determinant = 0;
    double[] inverse = new double[SIDE * SIDE];
    for (int row = 0; row < SIDE; row++) {
      determinant += cells[row] * minor(0, row);
      for (int column = 0; column < SIDE; column++) {
        inverse[SIDE * row + column] = minor(column, row);
      }
    }
    for (int cell = 0; cell < inverse.length; cell++) {
      inverse[cell] /= determinant;
    }
    return new Matrix(inverse);
  }

  /** The determinant of the four cells after a cell's row and column, with wrap-around. */
  private double minor(int row, int column) {
    int below = (row + 1) % SIDE * SIDE;
    int last = (row + 2) % SIDE * SIDE;
    int right = (column + 1) % SIDE;
    int end = (column + 2) % SIDE;
    return cells[below + right] * cells[last + end] - cells[below + end] * cells[last + right];
  }
}
