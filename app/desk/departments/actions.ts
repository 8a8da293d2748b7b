'use server'

import { action } from '@/lib/action'
import { addDepartmentSchema, changeDepartmentSchema, departmentSchema } from '@/lib/core/departments'
import { addDepartment, changeDepartment } from '@/lib/departments/change'
import { closeDepartment, reopenDepartment } from '@/lib/departments/close'

export const addDepartmentAction = action(addDepartmentSchema, addDepartment)
export const changeDepartmentAction = action(changeDepartmentSchema, changeDepartment)
export const closeDepartmentAction = action(departmentSchema, closeDepartment)
export const reopenDepartmentAction = action(departmentSchema, reopenDepartment)
