import '#ui/styles.css';
import '#scale/scale.css';
import '#timeline/timeline.css';
import '#app/embed.css';

import { mountApp } from '#app/mount.tsx';
import { createQueryClient } from '#app/queries.ts';
import { unfoldOnPaper } from '#app/unfold-on-paper.ts';
import { assert } from '#base/assert.ts';
import { createNavigation } from '#url/navigation.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
assert(root, 'the page has a root');

unfoldOnPaper();
void mountApp(root, { client: createQueryClient(), navigation: createNavigation({ window, base }), base });
