import { extentOf } from '../../charts/notation.js';
import { whole } from '../../charts/refuse-share.js';
import { counted, type Telling } from '../../text/speech.js';

export const waffle: Telling<'waffle'> = {
  chinese: ({ headline, share }, speech) => {
    const { solid, possible, open } = extentOf(share.amount, whole);
    return [
      `占比海报，标题“${headline}”。`,
      `100个方格代表${share.partOf}，从左上角起逐行填色：${counted(share, speech)}。`,
      ...(possible > solid ? ['画斜线的方格是可能的范围。'] : []),
      ...(open ? ['填色之后有一个箭头，表示多于此数。'] : []),
    ];
  },
  english: ({ headline, share }, speech) => {
    const { solid, possible, open } = extentOf(share.amount, whole);
    return [
      `Share poster with the headline “${headline}”.`,
      `A hundred squares stand for ${share.partOf}, filled row by row from the top left: ${counted(share, speech)}.`,
      ...(possible > solid ? ['Hatched squares show the possible range.'] : []),
      ...(open ? ['An arrowhead after the last of them says that it is more than this.'] : []),
    ];
  },
};
