package dev.galley.text.classifier;

import java.util.List;

/** Training texts: comments of readers of a small harbour's news, and spam. */
final class SampleComments {
    static final List<String> HAM = List.of(
            "The ferry was late again this morning, has anybody heard why?",
            "Thank you for this report, my grandfather worked at that yard.",
            "I think the mayor is right about the bridge, but who shall pay for it?",
            "We were on board when it happened and the crew did very well.",
            "Great photo of the old lighthouse!",
            "The timetable in the article is wrong: on Sundays it leaves at 10.",
            "My children love the small museum beside the harbour.",
            "It rained all week, what a summer.",
            "Does the new line stop at Eastbay, or only in the north?",
            "I don't agree. The ship is older than you say.",
            "See also what the harbour office wrote last year.",
            "So sad to read this, my thoughts are with the family.");

    static final List<String> SPAM = List.of(
            "Make money from home, visit http://cheap-loans.example.com/apply now!!!",
            "FREE PILLS without prescription, order at www.pills.example.com/shop",
            "Please subscribe to my channel and check out my new video",
            "I earned $5000 last week working online, click here http://money.example.net/start",
            "Best casino bonus, free spins, sign up today www.casino.example.org",
            "Check my profile for hot pics, call 0900123456 now",
            "Cheap watches and bags, free shipping, visit our shop",
            "You won a prize! Claim your free gift at http://gift.example.com/claim",
            "subscribe to me and I subscribe to you, check my channel",
            "Buy followers and likes, fast and cheap, visit http://likes.example.com/buy",
            "Lose weight fast with this free trick, click http://diet.example.com/trick",
            "Work from home and earn money online, no experience, click my profile");

    private SampleComments() {}

    static ClassifierTrainer trainer() {
        ClassifierTrainer trainer = new ClassifierTrainer();
        HAM.forEach(text -> trainer.learn(text, Label.HAM));
        SPAM.forEach(text -> trainer.learn(text, Label.SPAM));
        return trainer;
    }
}
