using MeetingIntel.Infrastructure.OfflineReading.Hearing;

namespace MeetingIntel.Infrastructure.OfflineReading.Committing;

/// <summary>What people say they do within a meeting: nothing is left to be done afterwards.</summary>
internal static class OnTheSpot
{
    /// <summary>What happens before everybody's eyes, or never was a task.</summary>
    private static readonly PhraseList Presently = new(
        "share my screen", "share the screen", "share screen", "share a screen", "share your", "share a window", "share this window", "correct me",
        "share this screen", "share my", "go ahead", "pass it",
        "hand it over", "hand over to", "turn it over", "throw it over", "kick it", "kick us off", "start with", "start off", "start by",
        "start it", "start from", "start the meeting", "start the recording", "start the call", "start recording", "start now",
            "start to", "start here", "start this", "start sharing", "keep it short", "keep it brief", "keep it quick", "keep going",
        "keep this short", "keep moving", "make it quick", "make it brief", "make this quick", "make a note", "add that", "add to that",
        "add one", "add on", "add a little", "add just", "add something", "add here", "ask you", "ask a", "ask one", "ask if anyone",
        "ask anyone", "ask everyone", "ask folks", "ask people", "ask this", "ask that", "ask everybody", "ask about", "open up",
        "open it up", "open the floor", "open it", "call on", "call out", "call it", "bring up one", "read it out", "read out", "read it",
        "read this", "check my notes", "use this", "note that", "do that", "do it", "do this", "do my", "do a quick", "do what", "do our",
        "do the same", "do so", "do some", "do a little", "do a", "get started", "get going", "get into", "get to", "get it", "get that",
        "get the", "get a", "get my", "get this", "get some", "get there", "get through", "get rid", "get more", "get in", "move on",
        "move over", "move forward", "move to", "move along", "move it", "move quickly", "drop it in", "drop it into", "drop that in",
        "drop a link", "drop the link", "drop this in", "drop my", "post it in the chat", "put it in the chat", "help you",
        "help with", "present my", "present this", "present it", "continue to", "continue on", "continue with", "make it", "make that",
        "make the", "make a", "make my", "make this", "make some", "make an", "make things", "make more", "report back", "work that",
        "introduce myself", "pull up", "pull it up", "pull that", "pick on", "pick it", "bring it up", "bring it back", "use that", "use the",
        "use it", "keep it", "keep that", "keep on", "keep an", "keep doing", "keep working", "keep the", "own it", "list out",
        "record this meeting", "record the meeting", "record it", "outline the", "summarize what", "summarise what", "quote you",
        "connect to", "price it", "ping pong", "address that", "cover that", "go over this", "go over that", "go over it", "go over my",
        "go over the agenda", "go over your", "add as", "distribute now", "keep ahead", "share my", "share a bit", "share a little",
        "share some", "share it with you now", "share something", "share one", "share what", "share here", "share real", "share quickly",
        "share that here", "share this with you", "look at this", "look at that", "look at it", "look for the", "think about it",
        "think about that", "set up here", "update you", "update everyone", "summarize", "record this", "record now", "record the call",
        "assign this", "assign it",
        "assign that", "assign these", "assign to", "assign myself", "assign both", "apply a label", "add the label", "add a label",
        "send it as", "put it as", "put this as", "put that as", "put it in", "talk to you", "talk with you", "talk to everyone",
        "talk to everybody", "talk to all", "talk soon", "go back to sharing", "go back to the", "go back to my", "go back to this",
        "go over some", "go over the", "go over what", "go over these", "request all", "request everyone", "request everybody",
        "request that everyone", "remind everyone", "remind everybody", "remind folks", "do one", "do all", "keep this", "present some",
        "present the agenda", "outline what", "call for", "invite you to speak", "invite up", "hand you", "hand the mic", "hand it", "hand this",
        "change gears", "close the tab", "look for you", "assign him", "assign her", "assign them", "list the agenda", "outline some of");

    /// <summary>Signs that it is done on the spot.</summary>
    private static readonly PhraseList Signs = new(
        "right now", "in the chat", "into the chat", "to the chat", "in chat", "real quick", "really quick", "my screen",
        "on screen", "the screen", "on the call right", "as we speak", "in a second", "in a minute", "for a second", "in just a second",
        "for a minute", "now so", "at this point", "later in this call", "later on in", "later in the meeting",
        "during this", "live here", "in this meeting", "on this call", "at the end of this call", "in this window", "on my screen",
        "real fast", "really fast", "for the record", "to the screen");

    /// <summary>Whether the words that begin at a place are done before everybody's eyes.</summary>
    public static bool Begins(Word[] words, int at) => Presently.At(words, at) > 0;

    /// <summary>Whether a clause tells of something that is done while it is said.</summary>
    public static bool Says(Word[] words, int from, int to)
    {
        if (Signs.In(words, from, to) >= 0)
            return true;
        // "take the floor", but "email the floor plans"
        var last = Math.Min(to, words.Length) - 1;
        return last > from && words[last].Lower is "floor" && words[last - 1].Lower is "the";
    }
}
