package dev.galley.text;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A posting list: the newest texts that contain a pair of words. Its length is limited, so that a frequent pair
 * costs no more than a rare one.
 */
final class PostingList {
    private static final int MAX_SIZE = NearDuplicates.MAX_HOLDERS;

    private int[] numbers = new int[1];
    private int size;

    void add(int number) {
        if (size == MAX_SIZE) {
            System.arraycopy(numbers, 1, numbers, 0, --size);
        } else if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.min(MAX_SIZE, size * 2));
        }
        numbers[size++] = number;
    }

    /** Removes {@code number} if it is still the oldest entry; returns whether the list is empty afterwards. */
    boolean remove(int number) {
        if (size > 0 && numbers[0] == number) {
            System.arraycopy(numbers, 1, numbers, 0, --size);
        }
        return size == 0;
    }

    void forEach(IntConsumer action) {
        for (int i = 0; i < size; i++) {
            action.accept(numbers[i]);
        }
    }
}
