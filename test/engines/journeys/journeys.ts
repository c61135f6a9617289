import type { Journey } from '../journey.ts';
import { back } from './back.ts';
import { chooseByKey } from './choose-by-key.ts';
import { chooseMark } from './choose-mark.ts';
import { coldReload, fragmentLink } from './deep-link.ts';
import { filter } from './filter.ts';
import { firstView } from './first-view.ts';
import { passage } from './passage.ts';
import { phone } from './phone.ts';
import { print } from './print.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { survey } from './survey.ts';
import { zoomByButton, zoomByKey, zoomByWheel } from './zoom.ts';

/** The main ways through the site. */
export const JOURNEYS: readonly Journey[] = [
  firstView,
  chooseMark,
  chooseByKey,
  passage,
  back,
  filter,
  zoomByButton,
  zoomByKey,
  zoomByWheel,
  search,
  survey,
  share,
  fragmentLink,
  coldReload,
  phone,
  print,
];
