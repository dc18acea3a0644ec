/** Where the relationships of a part stand; those of the whole file with an empty name. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Whose relationships stand in a part: `ppt/slides/slide1.xml` for `ppt/slides/_rels/slide1.xml.rels`. */
export function ownerOfRelationships(part: string): string | undefined {
  const found = /^(.*?)_rels\/([^/]*)\.rels$/.exec(part);
  return found === null ? undefined : `${found[1]}${found[2]}`;
}

/** The part that a target is written for, from the place of the part that has it: `../media/image1.png`. */
export function resolveTarget(part: string, target: string): string {
  const folder = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const path: string[] = [];
  for (const step of [...folder, ...target.split('/')]) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
