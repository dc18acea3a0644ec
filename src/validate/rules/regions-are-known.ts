import { suggest } from '../../diagnostics/suggest.js';
import { regionNamed, regions } from '../../text/regions.js';
import { fault, type Rule } from '../rule.js';

/** A region that the story names is a continent or a group of countries that the program knows. */
export const regionsAreKnown: Rule = (context) =>
  context.story.sections.flatMap((section, index) =>
    section.arguments.flatMap((argument, place) =>
      argument.cases.flatMap(({ region }, item) => {
        if (region === undefined || regionNamed(region) !== undefined) return [];
        const near = suggest(
          region,
          regions.flatMap(({ chinese, english }) => [chinese, english]),
        );
        return [
          fault(context, {
            code: 'region-unknown',
            at: ['sections', index, 'arguments', place, 'cases', item, 'region'],
            message: `There is no region “${region}”.`,
            hint:
              near === undefined
                ? `There are: ${regions.map(({ chinese }) => chinese).join('、')}, and their English names.`
                : `Did you mean “${near}”?`,
          }),
        ];
      }),
    ),
  );
