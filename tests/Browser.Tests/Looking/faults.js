// Every text that a reader sees, and what is wrong with how it stands.
() => {
  const codes = /\d{1,2}\/\d{1,2}\/\d{4}|[\w.]+-\d{6}-\d{4,}|\d\.\d{6}|\d{1,2}:\d{2}|\d+\/(?:\d{4}\/)?[A-ZĐ]+(?:-[A-ZĐ]+)*|\d{1,3}(?:[.,]\d{3})+/g;
  const slack = 1.5, faults = new Set(), boxes = [];
  const name = text => text.trim().replace(/\s+/g, " ").slice(0, 80);
  const once = answer => {
    const known = new Map();
    return element => {
      if (!known.has(element)) known.set(element, answer(element));
      return known.get(element);
    };
  };
  const isHidden = once(element => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest(".skip:not(:focus)") !== null);
  const isForEars = once(element => element !== null && element !== document.body && (getComputedStyle(element).clipPath.startsWith("inset(50%") || isForEars(element.parentElement)));
  const clips = element => {
    const style = getComputedStyle(element);
    return style.overflowX !== "visible" || style.overflowY !== "visible";
  };
  // What cuts off what stands in an element: those around it that clip, and itself.
  const frames = once(element => {
    if (!element || element === document.documentElement) return [];
    const around = frames(element.parentElement);
    return element.tagName === "svg" || clips(element) ? [{ element, rect: element.getBoundingClientRect() }, ...around] : around;
  });

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode, element = node.parentElement;
    if (!node.data.trim() || ["SCRIPT", "STYLE", "TITLE", "DESC"].includes(element.tagName.toUpperCase()) || isHidden(element) || isForEars(element)) continue;
    const range = document.createRange();
    for (const match of node.data.matchAll(codes)) {
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const tops = new Set([...range.getClientRects()].filter(rect => rect.width > 0).map(rect => Math.round(rect.top)));
      if (tops.size > 1) faults.add(`broken: "${match[0]}" in "${name(node.data)}"`);
    }
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      if (rect.right > document.documentElement.clientWidth + slack || rect.left < -slack) faults.add(`beyond the side: "${name(node.data)}"`);
      for (const { element: each, rect: frame } of frames(element)) {
        if (rect.left < frame.left - slack || rect.right > frame.right + slack || rect.top < frame.top - slack - rect.height / 4 || rect.bottom > frame.bottom + slack + rect.height / 4) {
          faults.add(`clipped by ${each.tagName}.${each.getAttribute("class") ?? ""}: "${name(node.data)}"`);
        }
      }
      // A line is higher than its letters.
      boxes.push({ left: rect.left, right: rect.right, top: rect.top + rect.height * .22, bottom: rect.bottom - rect.height * .22, text: name(node.data) });
    }
  }

  boxes.sort((a, b) => a.top - b.top);
  for (let i = 0; i < boxes.length; i++) {
    for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom - slack; j++) {
      if (boxes[i].left < boxes[j].right - slack && boxes[j].left < boxes[i].right - slack) faults.add(`overlap: "${boxes[i].text}" and "${boxes[j].text}"`);
    }
  }

  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.add(`scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}`);
  for (const each of document.querySelectorAll("body *")) {
    if (each.scrollWidth > each.clientWidth + slack && ["auto", "scroll"].includes(getComputedStyle(each).overflowX)) faults.add(`scrolls sideways: ${each.tagName}.${each.className}`);
  }
  return { texts: boxes.length, faults: [...faults] };
}
