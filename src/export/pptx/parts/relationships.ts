import { escapeXml } from '../xml/escape-xml.js';
import { declaration, relationship } from '../xml/namespaces.js';

/** What a part leads to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `slide`, `notesSlide`; or the whole of it. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** The relationships of a part, numbered as they are asked for; what is asked for again has its number already. */
export interface Relationships {
  readonly to: (type: string, target: string, external?: boolean) => string;
  readonly all: () => readonly Relationship[];
}

export function relationships(): Relationships {
  const known = new Map<string, Relationship>();
  return {
    to: (type, target, external = false) => {
      const key = `${type} ${target}`;
      const found = known.get(key);
      if (found !== undefined) return found.id;
      const id = `rId${known.size + 1}`;
      known.set(key, { id, type, target, external });
      return id;
    },
    all: () => [...known.values()],
  };
}

export function relationshipsPart(all: readonly Relationship[]): string {
  const lines = all.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${relationship}/${type}`}" Target="${escapeXml(target)}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}
