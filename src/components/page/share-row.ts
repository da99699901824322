/** Copies the address of a page, or hands it to an app of the device. What the browser cannot do is not offered. */
class ShareRow extends HTMLElement {
  connectedCallback(): void {
    const { url = '', name = '', copied = '', failed = '' } = this.dataset;
    const [copy, send] = this.querySelectorAll('button');
    const status = this.querySelector('[role="status"]');
    const say = (text: string) => {
      if (status) status.textContent = text;
    };
    if (copy) {
      // Only on secure addresses, whatever the type says.
      copy.hidden = !('clipboard' in navigator);
      copy.onclick = () =>
        navigator.clipboard.writeText(url).then(
          () => say(copied),
          () => say(`${failed} ${url}`),
        );
    }
    if (send) {
      send.hidden = !('share' in navigator);
      // A reader who closes the sheet has not met an error.
      send.onclick = () => navigator.share({ title: name, url }).catch(() => undefined);
    }
  }
}

customElements.define('share-row', ShareRow);
