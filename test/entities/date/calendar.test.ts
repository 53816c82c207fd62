// Calendar arithmetic, against days that are known.
import { describe, expect, it } from 'vitest'
import { bounds, civil, dayOf, holidayOf, isoDay, move, nthWeekday, startOf, timex, weekdayOf } from '../../../src/entities/date/calendar.ts'

describe('days', () => {
  it.each([
    [1970, 1, 1, 0],
    [2000, 2, 29, 11_016],
    [1969, 12, 31, -1],
  ])('%i-%i-%i is day %i', (year, month, day, number) => {
    expect(dayOf(year, month, day)).toBe(number)
    expect(civil(number)).toEqual({ year, month, day })
  })

  it('knows weekdays and years of two digits', () => {
    expect(weekdayOf(dayOf(2019, 6, 12))).toBe(3)
    expect(isoDay(dayOf(88, 8, 10))).toBe('0088-08-10')
  })

  it('moves by whole units and keeps inside short months', () => {
    expect(isoDay(move(dayOf(2019, 1, 31), 'month', 1))).toBe('2019-02-28')
    expect(isoDay(move(dayOf(2016, 2, 29), 'year', -1))).toBe('2015-02-28')
    expect(isoDay(startOf(dayOf(2019, 6, 12), 'week'))).toBe('2019-06-10')
    expect(isoDay(startOf(dayOf(2019, 6, 12), 'decade'))).toBe('2010-01-01')
  })

  it.each([
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2038, '2038-04-25'],
  ])('Easter %i is %s', (year, day) => {
    expect(isoDay(holidayOf(year, { easter: 0 }))).toBe(day)
  })

  it('counts weekdays from both ends of a month', () => {
    expect(isoDay(nthWeekday(2019, 11, 4, 4))).toBe('2019-11-28')
    expect(isoDay(nthWeekday(2019, 5, 1, -1))).toBe('2019-05-27')
  })
})

describe('TIMEX3 values', () => {
  it.each([
    ['week', dayOf(2018, 12, 31), '2019-W01'],
    ['weekend', dayOf(2019, 6, 15), '2019-W24-WE'],
    ['season', dayOf(2019, 12, 1), '2019-WI'],
    ['quarter', dayOf(2019, 4, 1), '2019-Q2'],
    ['half', dayOf(2019, 7, 1), '2019-H2'],
    ['decade', dayOf(1990, 1, 1), '199'],
    ['century', dayOf(1900, 1, 1), '19'],
  ] as const)('of a %s', (grain, day, value) => expect(timex({ grain, day })).toBe(value))

  it('bounds a night by the next morning', () => {
    expect(bounds({ grain: 'day', day: dayOf(2019, 6, 12), part: 'NI' })).toEqual({ from: '2019-06-12T22:00', to: '2019-06-13T06:00' })
  })
})
