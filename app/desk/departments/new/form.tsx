'use client'

import { useRouter } from 'next/navigation'
import { addDepartmentAction } from '../actions'
import { type Above, DepartmentForm } from '../form'

const blank = { name: '', parentId: '' as const, contactName: '', contactEmail: '', contactPhone: '' }

export function NewDepartment({ above }: { above: Above[] }) {
  const router = useRouter()
  return (
    <DepartmentForm
      start={blank}
      above={above}
      save={addDepartmentAction}
      onDone={() => router.push('/desk/departments')}
    />
  )
}
