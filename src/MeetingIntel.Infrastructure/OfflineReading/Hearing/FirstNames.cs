using System.Collections.Frozen;

namespace MeetingIntel.Infrastructure.OfflineReading.Hearing;

/// <summary>First names that are common in English-speaking business and are no other words.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet("""
        aaron adam adrian alan albert alex alexander alexandra alice alison amanda amy ana andrea andreas andrew andrey andy angela anna
        anne anthony antonio arthur ashley barbara ben benjamin beth brandon brian bruce bruno cameron carla carlos caroline catherine
        charles charlotte chris christian christina christine christopher claire claudia connor craig cynthia dan daniel daniela dave david
        deborah debbie dennis denis derek diana diane diego dmitry donald donna dorothy douglas edward elena elizabeth emily emma eric erik
        ethan eva evan fabian felix fernando frances francesca francis gabriel gary george gerald gloria greg gregory hannah harry heather
        helen henry howard ian igor isaac isabel ivan jackie jacob jake james jamie jan jane janet jason jeff jeffrey jennifer jenny jeremy
        jerry jesse jessica jim joan joe joel john jonas jonathan jordan jorge jose joseph joshua juan judith julia julian julie justin
        karen karl kate katherine kathleen katie keith kelly ken kenneth kevin kim kyle larry laura lauren leo leon leonard linda lisa liz
        louis louise lucas lucy luis luke marc marcus margaret maria marie mario marta martha martin mary mateo matt matthew maurice megan
        melissa michael michelle miguel mike mohammed monica nancy natalie nathan neil nicholas nicole nina noah olga oliver olivia omar
        oscar pamela patricia patrick paul paula pedro peter philip philipp pierre priya rachel ralph raul rebecca rene ricardo richard
        robert rodrigo roger roland ron ronald rosa russell ruth ryan sam samantha samuel sandra sara sarah scott sean sebastian sergey
        sergio sharon shirley simon sofia sophia sophie stefan stephanie stephen steve steven stuart susan sven sylvia tanya teresa theresa
        thomas tim timothy tina todd tom tommy travis tyler valerie vanessa vera veronica victoria vincent virginia vladimir walter wayne
        wendy william xavier yusuf yvonne zach zoe
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether a word in lower case is a first name.</summary>
    public static bool Has(string lower) => Names.Contains(lower);
}
