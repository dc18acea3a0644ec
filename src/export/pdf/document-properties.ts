/** What a document says about itself. */
export interface DocumentProperties {
  readonly title: string;
  readonly authors: readonly string[];
  /** One sentence. */
  readonly subject: string;
  readonly language: string;
  readonly creator: string;
  readonly date?: Date | undefined;
}
