import { createHash } from 'node:crypto'

/**
 * Runs in the head, before anything is painted: the reader's text size and theme, and the class `js` on `html`,
 * given only where the module will run too (`[].at` is as young as its syntax), so that a control which the
 * class shows also works. The module itself, named by `data-entry`, is fetched after the first paint: it would
 * take the line and the processor from what is read. ES5; never throws where storage is blocked.
 */
export const bootScript = [
  '(function(d,h){',
  'try{var s=localStorage.getItem("ct-size"),t=localStorage.getItem("ct-theme");',
  'if(/^(87\\.5|112\\.5|125|150)$/.test(s))h.style.fontSize=s+"%";',
  'if(/^(light|dark|contrast)$/.test(t))h.setAttribute("data-theme",t)}catch(e){}',
  'if(![].at)return;h.className+=" js";',
  'var m=d.createElement("script");m.type="module";m.src=d.currentScript.getAttribute("data-entry");',
  'requestAnimationFrame(function(){setTimeout(function(){h.appendChild(m)})})',
  '})(document,document.documentElement)',
].join('')

/** `'sha256-…'` with its quotes, as `script-src` takes it. */
export const bootScriptHash = `'sha256-${createHash('sha256').update(bootScript).digest('base64')}'`
