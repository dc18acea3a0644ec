/** A file to be put into a document. */
export interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  /** One sentence: what it is to the document. */
  readonly description: string;
  readonly bytes: Uint8Array;
}
