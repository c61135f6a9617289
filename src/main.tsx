import '#ui/styles.css';
import '#timeline/timeline.css';

import { createRoot } from 'react-dom/client';

import { createQueryClient } from '#app/queries.ts';
import { Root } from '#app/Root.tsx';
import { assert } from '#base/assert.ts';
import { createNavigation } from '#url/navigation.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root');
assert(root, 'the page has a root');

createRoot(root).render(
  <Root client={createQueryClient()} navigation={createNavigation({ window, base })} base={base} />,
);
