import { createHash } from 'node:crypto'

/**
 * Stands twice in a page, under one hash. In the head it runs before anything is painted: the reader's text size
 * and theme, and the class `js` on `html`, given only where the module will run too (`[].at` is as young as its
 * syntax), so that a control which the class shows also works. `later` is given too where nothing asks for a place
 * further down: neither the address nor the browser that comes back; `device-type`, as long as the fonts of the
 * paper were not fetched behind an earlier page (`fonts.ts`): asked for now they come too late for this one
 * (`optional`), and its picture later because of them.
 * At the end of the body it has the module, named by `data-entry`, fetched after the first paint: it would take the
 * line and the processor from what is read. There it also waits for the style sheet, as every script does, and the
 * end of the document with it: browsers lay the document out at its end (to look for forms to fill), which without
 * styles is work for nothing, a third of a second on a slow phone. ES5; never throws where storage is blocked.
 */
export const bootScript = [
  '(function(d,h,f){',
  'if(d.body){if(![].at)return;',
  'var m=d.createElement("script");m.type="module";m.src=d.currentScript.getAttribute("data-entry");',
  'requestAnimationFrame(function(){setTimeout(function(){h.appendChild(m)})});return}',
  'try{var s=localStorage.getItem("ct-size"),t=localStorage.getItem("ct-theme");f=localStorage.getItem("ct-type");',
  'if(/^(87\\.5|112\\.5|125|150)$/.test(s))h.style.fontSize=s+"%";',
  'if(/^(light|dark|contrast)$/.test(t))h.setAttribute("data-theme",t)}catch(e){}',
  'if([].at)h.className+=(f?"":" device-type")+(location.hash||performance.navigation.type?" js":" js later")',
  '})(document,document.documentElement)',
].join('')

/** `'sha256-…'` with its quotes, as `script-src` takes it. */
export const bootScriptHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`
