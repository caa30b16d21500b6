import type { OracleRow } from '../../oracles/read.ts';

/** One method held to one column of one table. */
export interface Check {
  readonly method: string;
  readonly file: string;
  /** The method's answer for a row. */
  readonly got: (row: OracleRow) => number;
  /** The exact figure. */
  readonly want: (row: OracleRow) => number;
  /** Which rows the method answers; all when left out. */
  readonly where?: (row: OracleRow) => boolean;
  /** Largest relative error allowed; 1e-12 when left out, 0 for whole numbers. */
  readonly tolerance?: number;
  /**
   * Below this size the error counts as absolute. 1e-38 when left out: the tables were computed with 50 digits. 1 for
   * logarithms, whose absolute error is the relative error of the number itself.
   */
  readonly floor?: number;
}
