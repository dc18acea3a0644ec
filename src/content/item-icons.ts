import { iconFor } from '../icons/icon-for.js';
import type { TitledItem } from '../model/content.js';

/**
 * A list with an icon to each item, the author's own or one that draws what its title names, where every item has one of
 * its own. Otherwise none has: a few among numbers would say that they matter more.
 */
export function withIcons(items: readonly TitledItem[]): readonly TitledItem[] {
  const icons = items.map(({ icon, title }) => icon ?? iconFor(title.long));
  const each = icons.every((icon) => icon !== undefined) && new Set(icons).size === icons.length;
  return items.map(({ icon: _own, ...item }, index) => {
    const icon = icons[index];
    return each && icon !== undefined ? { ...item, icon } : item;
  });
}
