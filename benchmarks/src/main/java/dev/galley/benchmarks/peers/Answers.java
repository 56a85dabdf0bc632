package dev.galley.benchmarks.peers;

import java.util.List;

/**
 * What one library answers.
 *
 * @param library its name and version, and how it is used
 * @param hits for each text of the term trial, whether it is hit; empty if the library is a classifier
 * @param scores for each classifier trial, the scores of its texts, higher for spam; empty if the library is a filter
 */
record Answers(String library, List<Boolean> hits, List<double[]> scores) {}
