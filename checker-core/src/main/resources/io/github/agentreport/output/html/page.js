'use strict';

// Filters, themes and keys. The page can be read without this script.
(() => {
  const root = document.documentElement;
  const THEMES = ['auto', 'light', 'dark'];
  const FILTERS = ['q', 'verdict', 'severity', 'rule', 'agent'];

  root.classList.add('js');

  // A browser may forbid storage to a file.
  const stored = (value) => {
    try {
      if (value) localStorage.setItem('agentreport.theme', value);
      return localStorage.getItem('agentreport.theme');
    } catch {
      return null;
    }
  };

  const theme = (name) => {
    root.dataset.theme = THEMES.includes(name) ? name : 'auto';
    const button = document.getElementById('theme');
    if (button) button.textContent = `Theme: ${root.dataset.theme}`;
  };
  theme(stored());

  const start = () => {
    const form = document.querySelector('.filters');
    const output = form && form.querySelector('output');
    const nothing = document.querySelector('.nothing');
    const rows = Array.from(document.querySelectorAll('.report'), (element) => ({
      element,
      verdict: element.dataset.verdict,
      agent: element.dataset.agent,
      findings: element.dataset.findings.split(' '),
      text: null,
    }));
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [sheet];
    const state = {};
    let here = null;

    const number = (count) => count.toLocaleString('en');

    // Collected at the first search, since most readers never search.
    const text = (row) => {
      row.text ??= Array.from(
        row.element.querySelectorAll('summary, .said'),
        (part) => part.textContent,
      ).join('\n').toLowerCase();
      return row.text;
    };

    const matches = (row, words) =>
      (!state.verdict || row.verdict === state.verdict)
      && (!state.agent || row.agent === state.agent)
      && ((!state.rule && !state.severity) || row.findings.some((found) => {
        const colon = found.indexOf(':');
        return (!state.severity || found.slice(0, colon) === state.severity)
          && (!state.rule || found.slice(colon + 1) === state.rule);
      }))
      && words.every((word) => text(row).includes(word));

    const rule = (attribute) => state[attribute]
      ? `.reports .finding[data-${attribute}]:not([data-${attribute}="${CSS.escape(state[attribute])}"]) { display: none }`
      : '';

    const filter = () => {
      const words = (state.q || '').toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const row of rows) {
        const match = matches(row, words);
        if (row.element.hidden === match) row.element.hidden = !match;
        if (match) shown += 1;
      }
      sheet.replaceSync(rule('rule') + rule('severity'));
      nothing && (nothing.hidden = shown > 0);
      if (!form) return;
      const reports = `${number(rows.length)} ${rows.length === 1 ? 'report' : 'reports'}`;
      output.textContent = shown === rows.length ? `All ${reports}` : `${number(shown)} of ${reports}`;
      for (const name of FILTERS) {
        const control = form.elements[name];
        if (control.value !== (state[name] || '')) control.value = state[name] || '';
      }
      for (const button of document.querySelectorAll('[data-filter]')) {
        const [name, value] = parts(button);
        button.setAttribute('aria-pressed', String(state[name] === value));
      }
    };

    const parts = (button) => {
      const at = button.dataset.filter.indexOf('=');
      return [button.dataset.filter.slice(0, at), button.dataset.filter.slice(at + 1)];
    };

    // Shows what has the id, whatever the filter and whatever is closed around it.
    const reveal = (id) => {
      if (here) here.classList.remove('here');
      here = id ? document.getElementById(id) : null;
      if (!here) return;
      for (let above = here; above; above = above.parentElement) {
        if (above.hidden) above.hidden = false;
        if (above.localName === 'details') above.open = true;
      }
      const own = here.querySelector(':scope > details');
      if (own) own.open = true;
      here.classList.add('here');
      const focused = own ? own.querySelector('summary') : here;
      if (!own) here.tabIndex = -1;
      focused.focus({ preventScroll: true });
      scroll();
      // What was skipped in drawing gets its true height only now.
      requestAnimationFrame(scroll);
    };

    // A line is brought into the middle of its source, and the window moved no more than need be: the finding that led
    // to the line stays in view where it can.
    const scroll = () => {
      if (!here) return;
      const source = here.closest('.lines > *') && here.closest('.source');
      const inside = source && source.scrollHeight > source.clientHeight;
      if (inside) {
        const line = here.getBoundingClientRect();
        source.scrollTop += line.top - source.getBoundingClientRect().top - (source.clientHeight - line.height) / 2;
      }
      const top = here.matches('.report, section');
      here.scrollIntoView({ block: top ? 'start' : inside ? 'nearest' : 'center' });
    };

    const read = () => {
      const hash = location.hash.slice(1);
      const filtered = hash.includes('=');
      const given = new URLSearchParams(filtered ? hash : '');
      for (const name of FILTERS) state[name] = given.get(name) || '';
      try {
        state.at = filtered ? given.get('at') || '' : decodeURIComponent(hash);
      } catch {
        state.at = '';
      }
      filter();
      reveal(state.at);
    };

    const write = (step) => {
      const given = new URLSearchParams();
      for (const name of FILTERS) if (state[name]) given.set(name, state[name]);
      const filtered = given.size > 0;
      if (filtered && state.at) given.set('at', state.at);
      const hash = filtered ? given.toString() : state.at || '';
      try {
        history[step](null, '', hash ? `#${hash}` : location.pathname + location.search);
      } catch {
        // A browser may refuse to note every key that a fast typist presses.
      }
    };

    const set = (name, value) => {
      state[name] = value;
      state.at = '';
      filter();
      write('replaceState');
    };

    const go = (id) => {
      state.at = id;
      write('pushState');
      reveal(id);
    };

    const clear = () => {
      for (const name of FILTERS) state[name] = '';
      set('q', '');
    };

    if (form) {
      form.addEventListener('submit', (event) => event.preventDefault());
      form.addEventListener('input', (event) => set(event.target.name, event.target.value));
      form.addEventListener('reset', (event) => {
        event.preventDefault();
        clear();
      });
    }

    document.addEventListener('click', (event) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target.closest('a[href^="#"]');
      const button = event.target.closest('[data-filter]');
      const line = event.target.closest('.lines > li');
      if (link) {
        event.preventDefault();
        go(decodeURIComponent(link.hash.slice(1)));
      } else if (button && form) {
        const [name, value] = parts(button);
        set(name, state[name] === value ? '' : value);
        form.scrollIntoView({ block: 'start' });
      } else if (line && event.clientX < line.getBoundingClientRect().left + parseFloat(getComputedStyle(line).paddingLeft)) {
        go(line.id);
      }
    });

    document.getElementById('theme').addEventListener('click', () => {
      const next = THEMES[(THEMES.indexOf(root.dataset.theme) + 1) % THEMES.length];
      theme(next);
      stored(next);
    });
    theme(root.dataset.theme);

    const step = (summary, by) => {
      const shown = rows.filter((row) => !row.element.hidden);
      const at = shown.findIndex((row) => row.element.contains(summary));
      const next = shown[at + by];
      if (next) next.element.querySelector('summary').focus();
    };

    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const field = event.target.matches('input, select, textarea');
      if (event.key === '/' && !field && form) {
        event.preventDefault();
        form.elements.q.focus();
        form.elements.q.select();
      } else if (event.key === 'Escape' && form && (!field || event.target.name === 'q')) {
        clear();
      } else if (event.target.matches('.report > details > summary')) {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          step(event.target, event.key === 'ArrowDown' ? 1 : -1);
        }
      } else if (event.key === 'ArrowDown' && event.target.name === 'q') {
        event.preventDefault();
        const first = rows.find((row) => !row.element.hidden);
        if (first) first.element.querySelector('summary').focus();
      }
    });

    addEventListener('popstate', read);
    read();
  };

  document.addEventListener('DOMContentLoaded', start);
})();
