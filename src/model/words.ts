/** Where a text that is shown comes from: a place in the story, or the program's own messages. */
export interface Origin {
  readonly kind: 'story' | 'program';
  /** Of the story: the keys and places that lead to its field. */
  readonly path?: readonly (string | number)[];
  /** The statements it rests on. */
  readonly statements: readonly string[];
}
