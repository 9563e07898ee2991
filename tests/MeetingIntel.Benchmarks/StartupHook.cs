/// <summary>
/// What <c>DOTNET_STARTUP_HOOKS</c> runs inside the service before its own first line: for every line on standard input it collects
/// fully and writes how large the heap is. The runtime finds it by this name, outside any namespace.
/// </summary>
internal static class StartupHook
{
    /// <summary>What stands before the number of bytes in an answer.</summary>
    public const string Answer = "heap: ";

    /// <summary>Called by the runtime.</summary>
    public static void Initialize() => new Thread(AnswerQuestions) { IsBackground = true, Name = "heap questions" }.Start();

    private static void AnswerQuestions()
    {
        while (Console.In.ReadLine() is not null)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            Console.Out.WriteLine($"{Answer}{GC.GetTotalMemory(forceFullCollection: true)}");
        }
    }
}
