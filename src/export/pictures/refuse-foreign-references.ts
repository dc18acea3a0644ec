import { invariant } from '../../diagnostics/invariant.js';

/** Any address in the picture but inline data would make resvg read a file of this machine. */
function foreignReference(svg: string): string | undefined {
  for (const [, address = ''] of svg.matchAll(/href\s*=\s*["']([^"']*)["']/g)) {
    if (!/^\s*(?:data:|#)/.test(address)) return address;
  }
  for (const [, address = ''] of svg.matchAll(/url\(\s*["']?([^)]*)\)/g)) {
    if (!/^\s*(?:data:|#)/.test(address)) return address;
  }
  return undefined;
}

/** Makes sure that a drawing refers to nothing outside itself. */
export function refuseForeignReferences(svg: string): void {
  const foreign = foreignReference(svg);
  invariant(foreign === undefined, `a poster may not refer to ${foreign}`);
}
