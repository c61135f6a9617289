import '#ui/styles.css';
import '#scale/scale.css';
import '#timeline/timeline.css';
import '#app/embed.css';
import '#ui/whole.css';

import { mountApp } from '#app/mount.tsx';
import { createQueryClient } from '#app/queries.ts';
import { restoreTheme } from '#app/theme.ts';
import { unfoldOnPaper } from '#app/unfold-on-paper.ts';
import { assert } from '#base/assert.ts';
import { createNavigation } from '#url/navigation.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
assert(root, 'the page has a root');

restoreTheme();
unfoldOnPaper();
void mountApp(root, { client: createQueryClient(), navigation: createNavigation({ window, base }), base });
