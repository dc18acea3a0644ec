import type { PresentationPackage } from './presentation-package.js';

/** What is wrong with a presentation we made: our own fault, as no input may lead to it. */
export interface PackageFault {
  /** The name of the rule that is broken. */
  readonly rule: string;
  /** `ppt/slides/slide1.xml` */
  readonly part: string;
  readonly message: string;
}

/** One thing that every presentation keeps. */
export interface PackageRule {
  readonly name: string;
  readonly find: (file: PresentationPackage) => readonly Omit<PackageFault, 'rule'>[];
}
