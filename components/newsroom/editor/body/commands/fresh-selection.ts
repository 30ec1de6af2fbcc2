import { Plugin } from '@tiptap/pm/state'

/**
 * Lets every key find the selection that is seen. A browser moves it at once but tells of it in a task of its own, and
 * on a busy machine the next key comes first: Ctrl+K would find nothing selected, Ctrl+B make bold what was selected
 * before. Told once more, the text reads the selection on the spot. Not between the letters of an input method.
 */
export const freshSelection = () =>
  new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          const composing = view.composing || event.isComposing || event.keyCode === 229
          if (!composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'))
          return false
        },
      },
    },
  })
