'use client'

import { useRouter } from 'next/navigation'
import { changeDepartmentAction } from '../actions'
import { type Above, DepartmentForm, type Facts } from '../form'

export function ChangeDepartment({ id, start, above }: { id: string; start: Facts; above: Above[] }) {
  const router = useRouter()
  return (
    <DepartmentForm
      start={start}
      above={above}
      save={(facts) => changeDepartmentAction({ id, ...facts })}
      onDone={() => router.refresh()}
    />
  )
}
