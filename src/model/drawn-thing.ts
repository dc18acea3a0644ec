/** One thing that a picture draws: in words, as a text beside the picture lists it, and as rows of a table. */
export interface DrawnThing {
  /** A clause without its full stop; absent where the texts name it otherwise, as they do who speaks. */
  readonly said?: string;
  /** None where the values stand in a table of their own, as those of a series do. */
  readonly rows: readonly DrawnRow[];
}

/** What a table says of a drawn thing: what is absent is not drawn. */
export interface DrawnRow {
  /** What is counted, what happened, or what it is called. */
  readonly label: string;
  /** As printed, with qualifier and unit. */
  readonly figure?: string;
  /** When the figure holds, in words. */
  readonly asOf?: string;
  /** As the story writes it, 2017-05; in words where it does not say. */
  readonly date?: string;
  /** What is said of it. */
  readonly text?: string;
  /** What it stands under: a region, a side, a theme. */
  readonly group?: string;
  /** Set where the label is the name of one place. */
  readonly place?: true;
  /** The ids of the statements it claims. */
  readonly statements: readonly string[];
}
