import {dayAfter, type DueReview, MOST_REVIEWS_A_DAY, type ReviewAnswer, reviewsOn} from './review';

/** A day on which there is something to review. */
export interface ReviewDay {
  readonly day: string;
  readonly count: number;
}

/**
 * The days from today on, as things stand: what is too much for one day moves on to the next.
 *
 * @returns the earliest first
 */
export function reviewDays(
  today: string,
  reviews: readonly DueReview[],
  answers: readonly ReviewAnswer[],
): ReviewDay[] {
  const now = reviewsOn(today, reviews, answers);
  const counts = new Map<string, number>(now.length > 0 ? [[today, now.length]] : []);
  const tomorrow = dayAfter(today, 1);
  reviews
    .filter((review) => !now.includes(review))
    .forEach((review) => {
      let day = review.day > tomorrow ? review.day : tomorrow;
      while ((counts.get(day) ?? 0) >= MOST_REVIEWS_A_DAY) {
        day = dayAfter(day, 1);
      }
      counts.set(day, (counts.get(day) ?? 0) + 1);
    });
  return [...counts]
    .map(([day, count]) => ({day, count}))
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
