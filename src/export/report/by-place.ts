interface Placed {
  readonly artifact: string;
  readonly page?: number;
}

/** By artifact and page, so that the order does not tell which finished first. */
export function byPlace(one: Placed, other: Placed): number {
  if (one.artifact === other.artifact) return (one.page ?? 0) - (other.page ?? 0);
  return one.artifact < other.artifact ? -1 : 1;
}
