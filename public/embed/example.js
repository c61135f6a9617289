// What a page does with an embedded Sourceline: greet it, follow its height and its view, and lead
// it back.
const frame = document.getElementById('frame');
const link = document.getElementById('view');

// On a site of another host, give its origin here in place of this page's own.
const origin = location.origin;

/** @param {object} message */
function tell(message) {
  frame.contentWindow.postMessage({ sourceline: 1, ...message }, origin);
}

/** @param {unknown} address */
function isOfThatSite(address) {
  try {
    return new URL(address).origin === origin;
  } catch {
    return false;
  }
}

window.addEventListener('message', (event) => {
  const { data } = event;
  // Any page may send messages to this one, and the frame may have been led elsewhere.
  if (event.source !== frame.contentWindow || event.origin !== origin || data?.sourceline !== 1) return;
  if (data.type === 'resize' && Number.isFinite(data.height)) frame.height = String(data.height + 2);
  if (data.type === 'state' && isOfThatSite(data.address)) {
    link.href = data.address;
    link.textContent = data.title;
  }
});

// The frame may have spoken before this script listened.
tell({ type: 'hello' });

const back = document.getElementById('back');
back.addEventListener('click', () => tell({ type: 'show', address: new URL('../', location.href).href }));
back.hidden = false;
