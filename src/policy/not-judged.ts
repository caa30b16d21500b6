/**
 * Keys that the policy language has and that this version does not judge. To leave one in would promise a check that
 * does not happen, so it is an error. A key is removed from here when it is judged.
 */
export const NOT_JUDGED: readonly string[] = ['unresolved_failures'];
