import type { PackageRule } from '../package-fault.js';

export const wellFormedXml: PackageRule = {
  name: 'well-formed-xml',
  find: ({ unreadable }) => unreadable,
};
