import { expect, test } from 'vitest'
import { latinSpelling } from './latin-spelling'

test.each([
  ['Олена Коваленко', 'uk', 'Olena Kovalenko'],
  ['Григорій Щербак', 'uk', 'Hryhorii Shcherbak'],
  ['Марʼяна Їжак', 'uk', 'Mariana Yizhak'],
  ['Сергей Горький', 'ru', 'Sergei Gorkii'],
  ['Юлия Яковлева', 'ru', 'Yuliia Yakovleva'],
  ['Анна-Мария', 'ru', 'Anna-Mariia'],
  ['رنا خليل', 'ar', 'Rana Khalil'],
  ['محمد رضایی', 'ar', 'Muhammad Rezaei'],
  ['فاطمة الزهراء', 'ar', 'Fatima Al-zahra'],
  ['كريم بستاني', 'ar', 'Karim Bastani'],
  ['عبد الله', 'ar', 'Abd Allah'],
  ['Rana خليل', 'ar', 'Rana Khalil'],
])('%s is read %s: %s', (name, language, latin) => {
  expect(latinSpelling(name, language)).toBe(latin)
})

test.each(['Päivi Koskinen', 'Nguyễn Thị Lan', '', '123', '王小明'])(
  '%s needs no other spelling, or has none here',
  (name) => {
    expect(latinSpelling(name)).toBeNull()
  },
)
