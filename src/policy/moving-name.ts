const LATEST = /(^|[-_:@.])(latest|default)$/i;

/** Whether a model's name says itself that it moves: no policy can pin it. */
export const saysLatest = (name: string): boolean => LATEST.test(name);
