'use client'

import { useChecked } from './use-checked.client'
import { CheckList } from './check-list'
import { MainForm } from './main-form.client'
import { CorrectForm, DeleteForm, MoveForm, ReturnForm, UnscheduleForm } from './course-forms.client'
import type { StepName, StepProps } from './step'
import { ScheduleForm } from './schedule-form.client'
import { WithdrawForm } from './withdraw-form.client'
import type { MainStep } from '../steps'

type Props = Omit<StepProps, 'done'> & { step: StepName | null; main: MainStep | null; showChecks: boolean }

/** The head of the panel: the checks, and under them whatever step was begun. */
export function Gate({ step, main, showChecks, run, close, goTo }: Props) {
  const checked = useChecked()
  const props = { run, close, done: close, goTo }
  return (
    <section className="gate" id="gate" aria-label="Kiểm tra và các bước" tabIndex={-1}>
      {showChecks && (
        <>
          <h2>Kiểm tra trước khi đăng</h2>
          <CheckList checked={checked} goTo={goTo} />
        </>
      )}
      {step === 'main' && main && <MainForm {...props} step={main} checked={checked} />}
      {(step === 'submit' || step === 'revise') && <MainForm {...props} step={step} checked={checked} />}
      {step === 'return' && <ReturnForm {...props} />}
      {step === 'schedule' && <ScheduleForm {...props} checked={checked} />}
      {step === 'unschedule' && <UnscheduleForm {...props} />}
      {step === 'correct' && <CorrectForm {...props} />}
      {step === 'withdraw' && <WithdrawForm {...props} />}
      {step === 'move' && <MoveForm {...props} />}
      {step === 'delete' && <DeleteForm {...props} />}
    </section>
  )
}
