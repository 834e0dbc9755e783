using System.Text;

namespace Wet.Inburgering.Cli;

/// <summary>Schrijft door zonder de spaties waarmee de opmaak regels aanvult.</summary>
internal sealed class Regelschrijver(TextWriter naar) : TextWriter
{
    private int spaties;

    public override Encoding Encoding => naar.Encoding;

    public override void Write(char value)
    {
        switch (value)
        {
            case ' ':
                spaties++;
                return;
            case '\r' or '\n':
                spaties = 0;
                break;
        }

        for (; spaties > 0; spaties--)
        {
            naar.Write(' ');
        }

        naar.Write(value);
    }

    public override void Flush() => naar.Flush();
}
