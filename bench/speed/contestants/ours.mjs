/** The generated package. */
export const ours = {
  name: 'docs2ts',
  evaluates: false,
  guard: 'is(value)',
  validate: 'validate(value).issues?.length ?? 0',
  prepare: (type, { fresh }) => fresh(),
};
