/** What the rest of the gate knows of GitHub's REST API. */

export interface ApiAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON, not yet checked: read it through `shape`. */
  readonly data: unknown;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface GitHubClient {
  /**
   * One request. `route` is as in GitHub's reference, `GET /repos/{owner}/{repo}`; what is not in the route goes
   * into the query or, for POST, PUT and PATCH, into the body.
   * @param expected statuses of 300 and more that are returned, not thrown
   * @throws PlatformError that says what to grant or to do
   */
  request(route: string, parameters: Parameters, expected?: readonly number[]): Promise<ApiAnswer>;
  /**
   * Every item of a list, all pages, in order. `key` is the field that holds them where an answer is no plain array;
   * then their number is checked against `total_count`.
   * @throws PlatformError also when the list does not stand still or does not end
   */
  list(route: string, parameters: Parameters, key?: string): Promise<readonly unknown[]>;
}
