// Gives what shuts people out on the page as it is now, one sentence each. `axe` is in the page, and `other` says what is
// other than in the looks before: everything, places or colours.

/** The rules of axe-core that can come to something else, by what is other than before. */
const RULES = {
    everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    places: ['target-size', 'scrollable-region-focusable'],
    colours: ['color-contrast', 'link-in-text-block'],
};
/** Width and height of what is pressed, in CSS pixels: more than the 24 that WCAG 2.2 asks for. */
const TARGET = 44;
/** The text spacing of WCAG 1.4.12. */
const SPACING = `
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`;

/** Up to this width nothing may scroll sideways, by WCAG 1.4.10. */
const NARROW = 320;

const root = document.documentElement;
const narrow = innerWidth <= NARROW;
const found = [];
const isRtl = root.dir === 'rtl';
// What is only shown while it has the focus lies before the beginning of each line.
const isAside = place => isRtl ? place.left >= root.clientWidth : place.right <= 0;

const named = element => {
    const id = element.id ? `#${element.id}` : '';
    const classes = [...element.classList].map(name => `.${name}`).join('');
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
    return `${element.localName}${id}${classes} "${words.slice(0, 60)}"`;
};
const shown = element =>
    element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden') === null;
const box = element => element.getBoundingClientRect();
const rest = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
const all = selector => [...document.querySelectorAll(selector)].filter(shown);

const structure = () => {
    // What is handed over has a heading of its own, also where it is shown before.
    const headings = all('h1').filter(heading => heading.closest('[role=region]') === null);
    if (headings.length !== 1) found.push(`there are ${headings.length} main headings`);
    if (document.title.trim() === '') found.push('the page has no title');
    // A file that was made here says nothing while it is read.
    if (document.scripts.length > 0 && document.querySelector('main [role=status]') === null) {
        found.push('there is no place that politely says what happened');
    }
};

const sideways = when => {
    if (root.scrollWidth <= root.clientWidth) return;
    const scrolls = element => element !== root && element !== document.body &&
        ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX);
    const wide = all('body *').filter(element => {
        let above = element.parentElement;
        while (above !== null && !scrolls(above)) above = above.parentElement;
        return above === null && (isRtl ? box(element).left < -1 : box(element).right > root.clientWidth + 1);
    });
    // What is only there to be heard is a pixel wide, and may lie at the edge.
    if (wide.length === 0 && root.scrollWidth <= root.clientWidth + 2) return;
    const widest = wide.map(named).at(-1) ?? 'nobody knows what';
    found.push(`${when} the page scrolls sideways, ${root.scrollWidth} wide: ${widest}`);
};

// What a finger or a mouse presses; the label of a box or a file belongs to it.
const targets = () => {
    const pressed = all('a[href], button, summary, select, textarea, input:not([type=hidden])').map(element =>
        element.matches('[type=radio], [type=checkbox], [type=file]') ? element.closest('label') ?? element : element);
    for (const element of new Set(pressed)) {
        const { width, height } = box(element);
        if (isAside(box(element)) || isWithinSentence(element)) continue;
        if (Math.min(width, height) < TARGET - .5) {
            found.push(`only ${Math.round(width)} × ${Math.round(height)} pixels to press: ${named(element)}`);
        }
    }
};

const isWithinSentence = element => {
    if (!getComputedStyle(element).display.startsWith('inline')) return false;
    const around = [...element.parentElement.childNodes].filter(node => node.nodeType === Node.TEXT_NODE);
    return around.some(node => node.data.trim() !== '');
};

// Each line of text that can be seen, with the element it stands in.
const lines = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const lines = [];
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (walker.currentNode.data.trim() === '' || element.closest('svg, option, textarea') || !shown(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(walker.currentNode);
        for (const line of range.getClientRects()) {
            if (line.width > 1 && !isAside(line)) lines.push({ element, line, words: walker.currentNode.data.trim() });
        }
    }
    return lines;
};

const cutOrCovered = when => {
    const all = lines();
    for (const { element, line, words } of all) {
        let above = element;
        while (above !== null && above !== document.body) {
            const style = getComputedStyle(above);
            const place = box(above);
            const [cutsX, cutsY] = [style.overflowX, style.overflowY].map(flow => ['hidden', 'clip'].includes(flow));
            // Nobody can scroll to what lies before the beginning.
            const [beginsX, beginsY] = [above.scrollLeft === 0, above.scrollTop === 0];
            const [isLeft, isRight] = [line.left < place.left - 1, line.right > place.right + 1];
            const [isBefore, isAfter] = isRtl ? [isRight, isLeft] : [isLeft, isRight];
            const isCut = cutsX && isAfter || cutsY && line.bottom > place.bottom + 2
                || style.overflowX !== 'visible' && (cutsX || beginsX) && isBefore
                || style.overflowY !== 'visible' && (cutsY || beginsY) && line.top < place.top - 2;
            if (isCut) found.push(`${when} text is cut off, "${words.slice(0, 60)}": ${named(above)}`);
            above = above.parentElement;
        }
    }
    // What stays in view lies over what scrolls.
    const still = all.filter(({ element }) => {
        for (let above = element; above !== null; above = above.parentElement) {
            if (['sticky', 'fixed'].includes(getComputedStyle(above).position)) return false;
        }
        return true;
    });
    still.sort((one, other) => one.line.top - other.line.top);
    still.forEach((one, index) => {
        for (let next = index + 1; next < still.length && still[next].line.top < one.line.bottom; next += 1) {
            const other = still[next];
            const across = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
            const down = Math.min(one.line.bottom, other.line.bottom) - other.line.top;
            const least = Math.min(one.line.height, other.line.height);
            if (one.element !== other.element && across > 2 && down > least / 2) {
                found.push(`${when} text lies over text: "${one.words.slice(0, 40)}" and "${other.words.slice(0, 40)}"`);
            }
        }
    });
};

// What has the focus can be seen, also when one goes back: nothing that stays in view lies over all of it.
const covered = () => {
    const before = document.activeElement;
    const { scrollX, scrollY } = window;
    // What has the focus already is not scrolled to.
    before.blur();
    for (const element of all('a[href], button, summary, select, textarea, input').reverse()) {
        element.focus();
        if (document.activeElement !== element) continue;
        const target = element.matches('[type=radio], [type=checkbox], [type=file]') ? element.closest('label') : element;
        const { left, top, width, height } = box(target);
        const isSeen = [.1, .5, .9].some(down => [.1, .5, .9].some(across => {
            const there = document.elementFromPoint(left + across * width, top + down * height);
            return there !== null && (target.contains(there) || there.contains(target));
        }));
        if (!isSeen) found.push(`what has the focus is covered: ${named(target)}`);
    }
    if (before === document.body) document.activeElement.blur();
    else before.focus({ preventScroll: true });
    scrollTo(scrollX, scrollY);
};

const spaced = async () => {
    const style = new CSSStyleSheet();
    style.replaceSync(SPACING);
    document.adoptedStyleSheets.push(style);
    await rest();
    cutOrCovered('with wider spacing');
    if (narrow) sideways('with wider spacing');
    document.adoptedStyleSheets.pop();
    await rest();
};

const judged = async () => {
    // Where colours are forced they are the person's own, and axe measures ours.
    const forced = matchMedia('(forced-colors: active)').matches;
    const { violations } = await axe.run(document, {
        runOnly: RULES[other].filter(rule => !forced || rule !== 'color-contrast'),
        resultTypes: ['violations'],
        preload: false,
    });
    for (const { id, help, nodes } of violations) {
        for (const { target, html, any, all, none } of nodes) {
            const [{ message }] = [...any, ...all, ...none];
            found.push(`${id} (${help}): ${message}: ${target} ${html.slice(0, 160)}`);
        }
    }
};

return (async () => {
    await rest();
    if (other !== 'colours') {
        structure();
        targets();
        cutOrCovered('as it is');
        if (narrow) sideways('as it is');
        if (narrow) covered();
        await spaced();
    }
    await judged();
    return [...new Set(found)];
})();
