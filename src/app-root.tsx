import { unfoldOnPaper } from '#app/reading/unfold-on-paper.ts';
import { restoreTheme } from '#app/settings/theme.ts';
import { mountApp } from '#app/start/mount.tsx';
import { assert } from '#base/assert.ts';
import { createNavigation } from '#history/navigation.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
assert(root, 'the page has a root');

restoreTheme();
unfoldOnPaper();
void mountApp(root, { navigation: createNavigation({ window, base }), base });
