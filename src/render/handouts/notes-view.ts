import type { BriefNotes } from '../../model/brief.js';
import { plainHtml, runningHtml } from '../phrase-html.js';

/** Sources and method as templates read them: HTML, and the address of each source. */
export function notesView({ sourcesLabel, sources, methodLabel, method, leftOut }: BriefNotes): object {
  return {
    sourcesLabel: plainHtml(sourcesLabel.long),
    sources: sources.map(({ name, about, url }) => ({
      name: runningHtml(name.long),
      about: about && plainHtml(about.long),
      url,
    })),
    methodLabel: plainHtml(methodLabel.long),
    method: [...method, ...(leftOut === undefined ? [] : [leftOut])].map(({ long }) => runningHtml(long)),
  };
}
