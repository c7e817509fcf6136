/** Adds all at the end; unlike a spread call it has no limit of arguments, which hostile posts would meet. */
export const pushAll = <T>(to: T[], from: readonly T[]): void => {
  for (const each of from) to.push(each);
};
