import type { OfAttempt, ReasonCode, ReasonOf, Words } from '../../model/reason.ts';

/** A reason of a code but for what it says of an earlier attempt, which is said of all codes alike. */
type Worded<C extends ReasonCode> = Omit<ReasonOf<C>, 'about'> & {
  readonly about: Exclude<ReasonOf<C>['about'], OfAttempt>;
};

/** The sentences of these codes. */
export type WordsOf<C extends ReasonCode> = { readonly [K in C]: (reason: Worded<K>) => Words };
